import { Injectable } from '@nestjs/common';
import type { Assessment } from '@guichet/contracts';
import { In, type EntityManager } from 'typeorm';
import { CitationsService } from '../../citations/citations.service';
import { FundingService } from '../../funding/funding.service';
import { EnquiryEntity } from '../enquiry.entity';
import { AssessmentEntity } from './assessment.entity';

export interface Assessments {
  /** Of this case, newest first. */
  own: Assessment[];
  /** The newest of the same student in another case of the centre. */
  earlier: Assessment | null;
}

type Case = Pick<EnquiryEntity, 'id' | 'centreId' | 'number' | 'studentId' | 'askerId'>;

@Injectable()
export class AssessmentReader {
  constructor(
    private readonly citations: CitationsService,
    private readonly funding: FundingService,
  ) {}

  async ofCase(tx: EntityManager, enquiry: Case): Promise<Assessments> {
    const rows = await this.rows(tx, enquiry);
    const own = rows.filter(({ enquiryId }) => enquiryId === enquiry.id);
    const [other] = rows.filter(({ enquiryId }) => enquiryId !== enquiry.id);
    const number = other ? (await tx.findOneByOrFail(EnquiryEntity, { id: other.enquiryId, centreId: enquiry.centreId })).number : 0;
    return {
      own: await Promise.all(own.map((row) => this.view(tx, row, enquiry.number))),
      earlier: other ? await this.view(tx, other, number) : null,
    };
  }

  async view(tx: EntityManager, row: AssessmentEntity, number: number): Promise<Assessment> {
    const { id, academicYear, outcome, ruleSetVersion, input, verdict, createdAt, byId, byName, replacedAt } = row;
    const citations = await this.citations.show(tx, row.citations);
    const otherRules = this.funding.ruleSetVersion(academicYear) !== ruleSetVersion;
    return {
      ...{ id, academicYear, outcome, ruleSetVersion, input, verdict, citations },
      stale: replacedAt === null && (otherRules || row.citations.some(({ staleCause }) => staleCause !== null)),
      replacedAt: replacedAt?.toISOString() ?? null,
      createdAt: createdAt.toISOString(),
      by: { id: byId, name: byName },
      enquiry: { id: row.enquiryId, number },
    };
  }

  /** Whom the path is about: the student, or whoever asks where no other student is known. */
  private async rows(tx: EntityManager, { id, centreId, studentId, askerId }: Case): Promise<AssessmentEntity[]> {
    const student = studentId ?? askerId;
    const ids: { id: string }[] = await tx.query(
      `SELECT a.id FROM assessment a JOIN enquiry e ON e.id = a.enquiry_id AND e.centre_id = a.centre_id
       WHERE a.centre_id = $1 AND (a.enquiry_id = $2 OR coalesce(e.student_id, e.asker_id) = $3)
       ORDER BY (a.enquiry_id = $2) DESC, a.created_at DESC LIMIT 21`,
      [centreId, id, student],
    );
    if (ids.length === 0) return [];
    return tx.find(AssessmentEntity, { where: { id: In(ids.map((row) => row.id)) }, order: { createdAt: 'DESC' } });
  }
}
