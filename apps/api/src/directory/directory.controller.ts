import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentReader } from '../access/current-reader';
import { Permit } from '../access/permit';
import { Reader } from '../access/reader';
import { ObjectId } from '../fields/object-id';
import { Answers } from '../http/answers';
import { Creates } from '../http/creates';
import { pageOf, type Page } from '../http/page.dto';
import { EnterprisesService } from './enterprises.service';
import {
  EnterpriseDto,
  EnterpriseDetailDto,
  FindEnterprisesDto,
  FindMunicipalitiesDto,
  FindOrganisationsDto,
  MunicipalityListDto,
  OrganisationDto,
  RegisterOrganisationDto,
  WorkingAreaListDto,
} from './directory.dto';
import { OrganisationsService } from './organisations.service';
import { PlacesService } from './places.service';

@ApiTags('directory')
@Controller()
export class DirectoryController {
  constructor(
    private readonly places: PlacesService,
    private readonly enterprises: EnterprisesService,
    private readonly organisations: OrganisationsService,
  ) {}

  @Get('municipalities')
  @Permit('directory.read')
  @Answers(
    'Municipalities of today by name or postal code; names before a merger find what they became.',
    MunicipalityListDto,
  )
  findMunicipalities(
    @CurrentReader() reader: Reader,
    @Query() query: FindMunicipalitiesDto,
  ): Promise<MunicipalityListDto> {
    return this.places.findMunicipalities(reader.language, query);
  }

  @Get('working-areas')
  @Permit('directory.read')
  @Answers('Working areas with the municipalities of today.', WorkingAreaListDto)
  listWorkingAreas(): Promise<WorkingAreaListDto> {
    return this.places.listWorkingAreas();
  }

  @Get('enterprises')
  @Permit('directory.read')
  @Answers('Social-economy enterprises with published capabilities.', pageOf(EnterpriseDto))
  findEnterprises(@Query() query: FindEnterprisesDto): Promise<Page<EnterpriseDto>> {
    return this.enterprises.find(query);
  }

  @Get('enterprises/:id')
  @Permit('directory.read')
  @Answers('The public page of an enterprise.', EnterpriseDetailDto)
  readEnterprise(@Param('id', ObjectId) id: string): Promise<EnterpriseDetailDto> {
    return this.enterprises.get(id);
  }

  @Get('organisations')
  @Permit('organisation.register')
  @Answers('Companies and authorities, to post a demand on behalf of one.', pageOf(OrganisationDto))
  findOrganisations(@Query() query: FindOrganisationsDto): Promise<Page<OrganisationDto>> {
    return this.organisations.find(query);
  }

  @Post('organisations')
  @Permit('organisation.register')
  @Creates()
  @Answers('Enters a company or authority and the person who gets its mail.', OrganisationDto, 201)
  registerOrganisation(
    @CurrentReader() reader: Reader,
    @Body() body: RegisterOrganisationDto,
  ): Promise<OrganisationDto> {
    return this.organisations.register(reader, body);
  }
}
