import { Module } from '@nestjs/common';
import { RecordsModule } from '../records/records.module';
import { BridgingFinder } from './bridging-finder';
import { BridgingProgrammesController } from './bridging-programmes.controller';

@Module({ imports: [RecordsModule], controllers: [BridgingProgrammesController], providers: [BridgingFinder] })
export class BridgingModule {}
