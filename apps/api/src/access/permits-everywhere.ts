import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import { PERMISSIONS } from '@bestuiver/domain';
import { PERMISSION } from './permit';

/** The application does not start when a route says nothing of who may use it. */
@Injectable()
export class PermitsEverywhere implements OnModuleInit {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
  ) {}

  onModuleInit(): void {
    const open = this.discovery.getControllers().flatMap(({ metatype }) => {
      const prototype = (metatype as { prototype: object; name: string } | null)?.prototype;
      if (!prototype) return [];
      return this.scanner
        .getAllMethodNames(prototype)
        .filter((name) => !permissionOf(prototype, name))
        .map((name) => `${prototype.constructor.name}.${name}`);
    });
    if (open.length > 0) throw new Error(`These routes have no @Permit, so nobody could use them: ${open.join(', ')}`);
  }
}

function permissionOf(prototype: object, name: string): boolean {
  const method = (prototype as Record<string, object>)[name]!;
  const permission: unknown = Reflect.getMetadata(PERMISSION, method);
  return typeof permission === 'string' && permission in PERMISSIONS;
}
