import { Injectable } from '@nestjs/common';
import type { Language } from '@bestuiver/domain';
import { Municipality, WorkingArea } from '@bestuiver/persistence';
import { DataSource } from 'typeorm';
import { Clock } from '../clock';
import type { FindMunicipalitiesDto, MunicipalityDto, MunicipalityListDto, WorkingAreaListDto } from './directory.dto';

interface Row extends Omit<Municipality, 'nisCode'> {
  nisCode: string;
  postalCodes: string[];
}

/** Names before a merger, and names of postal codes (the old villages), find the municipality of today. */
const FIND_MUNICIPALITIES = `
  SELECT m.nis_code AS "nisCode", m.name_nl AS "nameNl", m.name_fr AS "nameFr", m.province, m.lat, m.lon,
         ARRAY(SELECT DISTINCT p.code FROM postal_code p WHERE p.nis_code = m.nis_code ORDER BY p.code) AS "postalCodes"
    FROM municipality m
   WHERE m.valid_from <= $2 AND (m.valid_to IS NULL OR m.valid_to > $2)
     AND ($1::text IS NULL OR m.nis_code = $1 OR m.name_nl ILIKE $3 OR m.name_fr ILIKE $3
          OR EXISTS (SELECT FROM postal_code p
                      WHERE p.nis_code = m.nis_code AND (p.code LIKE $3 OR p.name ILIKE $3))
          OR EXISTS (SELECT FROM municipality old
                      WHERE old.successor_nis = m.nis_code
                        AND (old.nis_code = $1 OR old.name_nl ILIKE $3 OR old.name_fr ILIKE $3)))
   ORDER BY m.name_nl, m.nis_code
   LIMIT $4`;

@Injectable()
export class PlacesService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async findMunicipalities(language: Language, { q, limit }: FindMunicipalitiesDto): Promise<MunicipalityListDto> {
    const begin = q === undefined ? null : `${q.replace(/[\\%_]/g, '\\$&')}%`;
    const rows = await this.dataSource.query<Row[]>(FIND_MUNICIPALITIES, [q ?? null, this.clock.today(), begin, limit]);
    return { items: rows.map((row) => municipalityDto(row, language)) };
  }

  async listWorkingAreas(): Promise<WorkingAreaListDto> {
    const { manager } = this.dataSource;
    const areas = await manager.find(WorkingArea, { order: { name: 'ASC', id: 'ASC' } });
    const members = await manager.query<{ id: string; codes: string[] }[]>(
      `SELECT working_area_id AS id, array_agg(nis_code ORDER BY nis_code) AS codes FROM working_area_member
        WHERE valid_from <= $1 AND (valid_to IS NULL OR valid_to > $1) GROUP BY working_area_id`,
      [this.clock.today()],
    );
    const codes = new Map(members.map((row) => [row.id, row.codes]));
    return {
      items: areas.map(({ id, code, name, mandate, contactEmail }) => ({
        id,
        code,
        name,
        mandate,
        contactEmail,
        municipalities: codes.get(id) ?? [],
      })),
    };
  }
}

function municipalityDto(
  { nisCode, nameNl, nameFr, postalCodes, province, lat, lon }: Row,
  language: Language,
): MunicipalityDto {
  return { nisCode, name: language === 'fr' ? nameFr : nameNl, postalCodes, province, lat, lon };
}
