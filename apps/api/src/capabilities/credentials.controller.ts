import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentReader } from '../access/current-reader';
import { Permit } from '../access/permit';
import { Reader } from '../access/reader';
import { ObjectId } from '../fields/object-id';
import { Answers } from '../http/answers';
import { CredentialChecksService } from './credential-checks.service';
import {
  CredentialDto,
  CredentialListDto,
  FindCredentialsDto,
  RefuseCredentialDto,
  VerifyCredentialDto,
} from './credential.dto';

@ApiTags('capabilities')
@Controller()
export class CredentialsController {
  constructor(private readonly checks: CredentialChecksService) {}

  @Get('credentials')
  @Permit('capability.read')
  @Answers('Certificates and recognitions of the own enterprise, or of the own area.', CredentialListDto)
  listCredentials(@CurrentReader() reader: Reader, @Query() query: FindCredentialsDto): Promise<CredentialListDto> {
    return this.checks.list(reader, query.state);
  }

  @Post('certificates/:id/verification')
  @Permit('recognition.verify', 'certificate')
  @Answers('Records that the coordinator saw the certificate.', CredentialDto)
  verifyCertificate(
    @CurrentReader() reader: Reader,
    @Param('id', ObjectId) id: string,
    @Body() { note }: VerifyCredentialDto,
  ): Promise<CredentialDto> {
    return this.checks.verify(reader, 'certificate', id, note);
  }

  @Post('certificates/:id/refusal')
  @Permit('recognition.verify', 'certificate')
  @Answers('Records that the certificate is not as claimed; it takes no part in matching any more.', CredentialDto)
  refuseCertificate(
    @CurrentReader() reader: Reader,
    @Param('id', ObjectId) id: string,
    @Body() { reason }: RefuseCredentialDto,
  ): Promise<CredentialDto> {
    return this.checks.refuse(reader, 'certificate', id, reason);
  }

  @Post('recognitions/:id/verification')
  @Permit('recognition.verify', 'recognition')
  @Answers('Records that the coordinator saw the decision.', CredentialDto)
  verifyRecognition(
    @CurrentReader() reader: Reader,
    @Param('id', ObjectId) id: string,
    @Body() { note }: VerifyCredentialDto,
  ): Promise<CredentialDto> {
    return this.checks.verify(reader, 'recognition', id, note);
  }

  @Post('recognitions/:id/refusal')
  @Permit('recognition.verify', 'recognition')
  @Answers('Records that the recognition is not as claimed; it takes no part in matching any more.', CredentialDto)
  refuseRecognition(
    @CurrentReader() reader: Reader,
    @Param('id', ObjectId) id: string,
    @Body() { reason }: RefuseCredentialDto,
  ): Promise<CredentialDto> {
    return this.checks.refuse(reader, 'recognition', id, reason);
  }
}
