import { Module } from '@nestjs/common';
import { TaxonomyChangesService } from './taxonomy-changes.service';
import { TaxonomyChecksService } from './taxonomy-checks.service';
import { TaxonomyController } from './taxonomy.controller';
import { TaxonomyReadingService } from './taxonomy-reading.service';

@Module({
  controllers: [TaxonomyController],
  providers: [TaxonomyReadingService, TaxonomyChecksService, TaxonomyChangesService],
})
export class TaxonomyModule {}
