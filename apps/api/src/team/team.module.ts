import { Module } from '@nestjs/common';
import { EnquiriesModule } from '../enquiries/enquiries.module';
import { UsersModule } from '../users/users.module';
import { InvitationAcceptance } from './invitations/invitation-acceptance';
import { InvitationsController } from './invitations/invitations.controller';
import { InvitationsService } from './invitations/invitations.service';
import { TeamController } from './team.controller';
import { TeamLeaving } from './team-leaving';
import { TeamService } from './team.service';
import { TeamSteps } from './team-steps';

@Module({
  imports: [EnquiriesModule, UsersModule],
  controllers: [TeamController, InvitationsController],
  providers: [InvitationAcceptance, InvitationsService, TeamLeaving, TeamService, TeamSteps],
})
export class TeamModule {}
