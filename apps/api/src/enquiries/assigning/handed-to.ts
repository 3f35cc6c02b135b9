import type { TimelineDetails } from '@guichet/contracts';
import type { EntityManager } from 'typeorm';
import type { UserEntity } from '../../users/user.entity';
import type { UsersService } from '../../users/users.service';
import type { Step } from '../enquiry-steps';
import type { EnquiryEntity } from '../enquiry.entity';
import { statusAfter } from '../enquiry.policy';

/** The case goes to a colleague; its timeline keeps whose it was. */
export async function handedTo(tx: EntityManager, users: UsersService, enquiry: EnquiryEntity, colleague: UserEntity): Promise<Step> {
  return {
    set: { status: statusAfter('assign', enquiry), assigneeId: colleague.id },
    happened: { type: 'assigned', details: { assignee: colleague.name, ...(await formerly(tx, users, enquiry)) } },
  };
}

export async function formerly(tx: EntityManager, users: UsersService, { assigneeId }: EnquiryEntity): Promise<TimelineDetails> {
  return assigneeId === null ? {} : { formerAssignee: await users.nameOf(tx, assigneeId) };
}
