import type { EntityManager } from 'typeorm';
import { bridgingProgrammeKind } from '../bridging/bridging-programme.kind';
import { writeLinks } from '../records/record-links';
import { bridgingLaw, type DemoBridging } from './bridging-types';
import { bridgingProgrammes, institutions, programmes } from './demo-data';
import { idOf, insert, type RecordIds, type RecordRow, type Written } from './seed-records';

export async function seedBridges(tx: EntityManager, ids: RecordIds): Promise<Written[]> {
  const linked = bridgingProgrammes.map((bridge) => linksOf(bridge, ids));
  const written = await insert(
    tx,
    bridgingProgrammes.map((bridge, index) => row(bridge, linked[index] ?? {})),
  );
  for (const [index, { id }] of written.entries()) await writeLinks(tx, bridgingProgrammeKind.links, id, linked[index] ?? {});
  return written;
}

type Links = Record<string, { id: string; label: string } | null>;

function linksOf({ from, to, institution }: DemoBridging, ids: RecordIds): Links {
  const programme = (code: string): Links[string] => ({
    id: idOf(ids, 'study-programme', code),
    label: programmes.find((one) => one.code === code)?.titleInclusive ?? code,
  });
  return {
    from: from === null ? null : programme(from),
    to: programme(to),
    institution:
      institution === null
        ? null
        : { id: idOf(ids, 'institution', institution), label: institutions.find((one) => one.code === institution)?.name ?? institution },
  };
}

function row(bridge: DemoBridging, links: Links): RecordRow & { validUntilYear: string | null } {
  const { code, label, academicYear, access, credits, conditions, source, sourceUrl, status, until = null } = bridge;
  const [minExtraCredits, maxExtraCredits] = credits ?? [null, null];
  const content = {
    academicYear,
    access,
    minExtraCredits,
    maxExtraCredits,
    conditions,
    legalReference: access === null ? null : bridgingLaw,
  };
  return {
    ...{
      type: 'bridging-programme',
      code,
      content,
      jurisdiction: 'FWB',
      source,
      sourceUrl,
      sourceDate: null,
      checkedOn: '2026-11-22',
      status,
    },
    label: label ?? bridgingProgrammeKind.label?.(links) ?? code,
    facts: bridgingProgrammeKind.facts(content),
    names: bridgingProgrammeKind.names(content),
    validUntilYear: until,
  };
}
