import { Module } from '@nestjs/common';
import { ImportsController } from './imports.controller';
import { ImportRuns } from './runs/import-runs';
import { ImportUndo } from './runs/import-undo';
import { ImportWork } from './runs/import-work';

@Module({ controllers: [ImportsController], providers: [ImportRuns, ImportUndo, ImportWork] })
export class ImportsModule {}
