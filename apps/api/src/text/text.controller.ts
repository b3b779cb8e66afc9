import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentReader } from '../access/current-reader';
import { Permit } from '../access/permit';
import { Reader } from '../access/reader';
import { Answers } from '../http/answers';
import { RateLimit } from '../http/rate-limit';
import { ActivityTreeDto, CertificationListDto, UnderstandTextDto, UnderstoodTextDto } from './text.dto';
import { TextService } from './text.service';

@ApiTags('text')
@Controller()
export class TextController {
  constructor(private readonly texts: TextService) {}

  @Post('activities/suggestions')
  @Permit('text.understand')
  @RateLimit('public')
  @Answers('Activities a text is about, and which kind of demand it points to.', UnderstoodTextDto)
  suggestActivities(@CurrentReader() reader: Reader, @Body() body: UnderstandTextDto): Promise<UnderstoodTextDto> {
    return this.texts.understand(reader, body);
  }

  @Get('activities')
  @Permit('directory.read')
  @Answers('Every activity, by group, in the language of the reader.', ActivityTreeDto)
  listActivities(@CurrentReader() reader: Reader): ActivityTreeDto {
    return this.texts.activityTree(reader.language);
  }

  @Get('certifications')
  @Permit('directory.read')
  @Answers('Certifications that may be asked and held.', CertificationListDto)
  listCertifications(@CurrentReader() reader: Reader): CertificationListDto {
    return this.texts.certifications(reader.language);
  }
}
