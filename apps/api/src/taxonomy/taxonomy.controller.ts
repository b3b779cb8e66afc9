import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentReader } from '../access/current-reader';
import { Permit } from '../access/permit';
import { Reader } from '../access/reader';
import { ObjectId } from '../fields/object-id';
import { Answers } from '../http/answers';
import { Creates } from '../http/creates';
import type { Page } from '../http/page.dto';
import { ActivityId } from './activity-id';
import { TaxonomyChangesService } from './taxonomy-changes.service';
import { TaxonomyChecksService } from './taxonomy-checks.service';
import { TaxonomyReadingService } from './taxonomy-reading.service';
import {
  AddActivityDto,
  AdditionDto,
  AdditionListDto,
  AddSynonymDto,
  CheckAdditionDto,
  CheckedAdditionDto,
  FindTaxonomyDto,
  TaxonomyActivityDto,
  TaxonomyActivityPageDto,
} from './taxonomy.dto';

@ApiTags('taxonomy')
@Controller('taxonomy')
export class TaxonomyController {
  constructor(
    private readonly reading: TaxonomyReadingService,
    private readonly checks: TaxonomyChecksService,
    private readonly changes: TaxonomyChangesService,
  ) {}

  @Get('activities')
  @Permit('taxonomy.read')
  @Answers('Activities with their search words, codes and relations.', TaxonomyActivityPageDto)
  findTaxonomyActivities(
    @CurrentReader() reader: Reader,
    @Query() query: FindTaxonomyDto,
  ): Promise<Page<TaxonomyActivityDto>> {
    return this.reading.find(reader, query);
  }

  @Get('additions')
  @Permit('taxonomy.read')
  @Answers('What areas added to the taxonomy, newest first.', AdditionListDto)
  listTaxonomyAdditions(@CurrentReader() reader: Reader): Promise<AdditionListDto> {
    return this.reading.additions(reader);
  }

  @Post('checks')
  @Permit('taxonomy.change')
  @Answers('What is wrong or doubtful with an addition, and what a sentence would mean with it.', CheckedAdditionDto)
  checkTaxonomyAddition(@CurrentReader() reader: Reader, @Body() body: CheckAdditionDto): Promise<CheckedAdditionDto> {
    return this.checks.check(reader, body);
  }

  @Post('activities')
  @Permit('taxonomy.change')
  @Creates()
  @Answers('Adds an activity of the area; it holds from now on.', AdditionDto, 201)
  addTaxonomyActivity(@CurrentReader() reader: Reader, @Body() body: AddActivityDto): Promise<AdditionDto> {
    return this.changes.addActivity(reader, body);
  }

  @Post('synonyms')
  @Permit('taxonomy.change')
  @Creates()
  @Answers('Adds a search word to an activity; it holds from now on.', AdditionDto, 201)
  addTaxonomySynonym(@CurrentReader() reader: Reader, @Body() body: AddSynonymDto): Promise<AdditionDto> {
    return this.changes.addSynonym(reader, body);
  }

  @Post('activities/:id/withdrawal')
  @Permit('taxonomy.change', 'activity')
  @Answers('Withdraws an activity of the area: who chose it keeps it, no text leads to it any more.', AdditionDto)
  withdrawTaxonomyActivity(@CurrentReader() reader: Reader, @Param('id', ActivityId) id: string): Promise<AdditionDto> {
    return this.changes.withdrawActivity(reader, id);
  }

  @Post('synonyms/:id/withdrawal')
  @Permit('taxonomy.change', 'synonym')
  @Answers('Withdraws a search word of the area.', null, 204)
  withdrawTaxonomySynonym(@CurrentReader() reader: Reader, @Param('id', ObjectId) id: string): Promise<void> {
    return this.changes.withdrawSynonym(reader, id);
  }
}
