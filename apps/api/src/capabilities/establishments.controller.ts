import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentReader } from '../access/current-reader';
import { Permit } from '../access/permit';
import { Reader } from '../access/reader';
import { ObjectId } from '../fields/object-id';
import { Answers } from '../http/answers';
import { Creates } from '../http/creates';
import {
  AddCertificateDto,
  AddRecognitionDto,
  CertificateDto,
  CertificateListDto,
  EstablishmentListDto,
  RecognitionDto,
  RecognitionListDto,
} from './capability.dto';
import { CredentialsService } from './credentials.service';

@ApiTags('capabilities')
@Controller()
export class EstablishmentsController {
  constructor(private readonly credentials: CredentialsService) {}

  @Get('establishments')
  @Permit('capability.read')
  @Answers('Sites of the own enterprise and of enterprises of the own area.', EstablishmentListDto)
  listEstablishments(@CurrentReader() reader: Reader): Promise<EstablishmentListDto> {
    return this.credentials.listEstablishments(reader);
  }

  @Get('establishments/:id/certificates')
  @Permit('capability.read', 'establishment')
  @Answers('Certificates of a site.', CertificateListDto)
  listCertificates(@CurrentReader() reader: Reader, @Param('id', ObjectId) id: string): Promise<CertificateListDto> {
    return this.credentials.listCertificates(reader, id);
  }

  @Post('establishments/:id/certificates')
  @Permit('capability.edit', 'establishment')
  @Creates()
  @Answers('Adds a certificate; the capabilities of the site go back to review.', CertificateDto, 201)
  addCertificate(
    @CurrentReader() reader: Reader,
    @Param('id', ObjectId) id: string,
    @Body() body: AddCertificateDto,
  ): Promise<CertificateDto> {
    return this.credentials.addCertificate(reader, id, body);
  }

  @Get('establishments/:id/recognitions')
  @Permit('capability.read', 'establishment')
  @Answers('Recognitions of a site.', RecognitionListDto)
  listRecognitions(@CurrentReader() reader: Reader, @Param('id', ObjectId) id: string): Promise<RecognitionListDto> {
    return this.credentials.listRecognitions(reader, id);
  }

  @Post('establishments/:id/recognitions')
  @Permit('capability.edit', 'establishment')
  @Creates()
  @Answers('Adds a recognition, to be verified.', RecognitionDto, 201)
  addRecognition(
    @CurrentReader() reader: Reader,
    @Param('id', ObjectId) id: string,
    @Body() body: AddRecognitionDto,
  ): Promise<RecognitionDto> {
    return this.credentials.addRecognition(reader, id, body);
  }
}
