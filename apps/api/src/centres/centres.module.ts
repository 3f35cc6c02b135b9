import { Module } from '@nestjs/common';
import { CentresController } from './centres.controller';
import { CentresService } from './centres.service';
import { CentreSettingsController } from './opening/centre-settings.controller';
import { CentreSettingsService } from './opening/centre-settings.service';

@Module({
  controllers: [CentresController, CentreSettingsController],
  providers: [CentresService, CentreSettingsService],
  exports: [CentresService, CentreSettingsService],
})
export class CentresModule {}
