import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsInt, Max, Min, ValidateNested } from 'class-validator';
import { assignedAtOnce } from './assignments';
import { asList } from './past-answers.input';
import { IsId } from './validation';

export class SuggestedAssigneesQuery {
  /** The cases that are to go to somebody. */
  @asList
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(assignedAtOnce)
  @ArrayUnique()
  @IsId({ each: true })
  id!: string[];
}

export class AssignedEnquiryInput {
  @IsId()
  id!: string;

  /** The one that was read: where it is another by now, nothing is assigned. */
  @IsInt()
  @Min(1)
  @Max(2_147_483_647)
  version!: number;
}

export class AssignmentsInput {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(assignedAtOnce)
  @ArrayUnique(({ id }: AssignedEnquiryInput) => id)
  @ValidateNested({ each: true })
  @Type(() => AssignedEnquiryInput)
  enquiries!: AssignedEnquiryInput[];

  @IsId()
  assigneeId!: string;
}
