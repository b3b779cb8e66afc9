import { applyDecorators, SetMetadata } from '@nestjs/common';
import { ApiCookieAuth, ApiExtension } from '@nestjs/swagger';
import { reachOf, type Permission } from '@bestuiver/domain';

export const PERMISSION = 'permission';

/** Kinds of objects whose ids occur in paths; the access tests make one of each, own and somebody else's. */
export type ObjectType =
  | 'demand'
  | 'capability'
  | 'establishment'
  | 'certificate'
  | 'recognition'
  | 'match'
  | 'match_run'
  | 'proposal'
  | 'collaboration'
  | 'concern'
  | 'attachment'
  | 'consortium'
  | 'activity'
  | 'synonym'
  | 'mail'
  | 'surge_request';

/** The permission a route asks for and the kind of object its path names; both are part of the OpenAPI document. */
export function Permit(permission: Permission, object?: ObjectType): MethodDecorator {
  return applyDecorators(
    SetMetadata(PERMISSION, permission),
    ApiExtension('x-permission', permission),
    ...(object ? [ApiExtension('x-object', object)] : []),
    ...(reachOf(permission, 'visitor') ? [] : [ApiCookieAuth()]),
  );
}
