import { applyDecorators } from '@nestjs/common';
import { ApiExtraModels, ApiProperty, getSchemaPath } from '@nestjs/swagger';
import { IsObject, IsOptional } from 'class-validator';
import {
  EnclaveDetailsDto,
  NicheDetailsDto,
  StrategicDetailsDto,
  SubcontractingDetailsDto,
} from './demand-details.dto';

export const DETAILS_CLASSES = {
  niche: NicheDetailsDto,
  enclave: EnclaveDetailsDto,
  subcontracting: SubcontractingDetailsDto,
  strategic_product: StrategicDetailsDto,
} as const;

const classes = Object.values(DETAILS_CLASSES);

export const DetailsModels = (): ClassDecorator => ApiExtraModels(...classes);

/** The facts of the demand's own kind; which class applies is known when the kind is (`checkDetails`). */
export const Details = ({ optional }: { optional: boolean }): PropertyDecorator =>
  applyDecorators(
    ApiProperty({
      required: !optional,
      description: 'Facts of the kind of the demand.',
      anyOf: classes.map((type) => ({ $ref: getSchemaPath(type) })),
    }),
    ...(optional ? [IsOptional()] : []),
    IsObject(),
  );
