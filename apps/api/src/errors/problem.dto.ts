import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';

export class ProblemFieldDto {
  @ApiProperty({ description: 'JSON pointer to the field, or the name of a query parameter or header.' })
  pointer: string;
  @ApiProperty() code: string;
  @ApiProperty({ description: 'In the language of the reader.' }) detail: string;
  @ApiProperty({ type: 'object', additionalProperties: true, description: 'Facts behind the detail.' })
  params: Record<string, unknown>;
}

/** RFC 9457: why a request was refused, and nothing was changed. */
export class ProblemDto {
  @ApiProperty({ example: 'urn:bestuiver:problem:demand.illegal_move' }) type: string;
  @ApiProperty({ description: 'In the language of the reader.' }) title: string;
  @ApiProperty({ type: 'integer' }) status: number;
  @ApiProperty({ description: 'In the language of the reader.' }) detail: string;
  @ApiProperty({ description: 'Stable, of the form noun.reason.', example: 'demand.illegal_move' }) code: string;
  @ApiProperty({ description: 'Names the request in the logs.' }) correlationId: string;
  @ApiPropertyOptional({ type: 'object', additionalProperties: true, description: 'Facts behind the detail.' })
  params?: Record<string, unknown>;
  @ApiPropertyOptional({ type: [ProblemFieldDto] }) errors?: ProblemFieldDto[];
}
