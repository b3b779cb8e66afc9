import { Module } from '@nestjs/common';
import { DirectoryController } from './directory.controller';
import { EnterprisesService } from './enterprises.service';
import { OrganisationsService } from './organisations.service';
import { PlacesService } from './places.service';

@Module({
  controllers: [DirectoryController],
  providers: [PlacesService, EnterprisesService, OrganisationsService],
})
export class DirectoryModule {}
