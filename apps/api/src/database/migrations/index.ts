import { Foundation1764000000000 } from './0001-foundation';
import { Records1764000000001 } from './0002-records';
import { PastAnswers1764000000002 } from './0003-past-answers';
import { Topics1764000000003 } from './0004-topics';
import { OneRecordTable1764000000004 } from './0005-one-record-table';
import { RecordVersions1764000000005 } from './0006-record-versions';
import { StaleByCause1764000000006 } from './0007-stale-by-cause';
import { Imports1764000000007 } from './0008-imports';
import { RecordOrder1764000000008 } from './0009-record-order';
import { Assessments1764000000009 } from './0010-assessments';
import { Search1764000000010 } from './0011-search';
import { SearchSynonyms1764000000011 } from './0012-search-synonyms';
import { PastAnswerProposals1764000000012 } from './0013-past-answer-proposals';
import { SearchGapsAndContradictions1764000000013 } from './0014-search-gaps-and-contradictions';
import { CentreSettings1764000000014 } from './0015-centre-settings';
import { Statistics1764000000015 } from './0016-statistics';
import { Presence1764000000016 } from './0017-presence';
import { Absence1764000000017 } from './0018-absence';
import { Reviewing1764000000018 } from './0019-reviewing';
import { Figures1764000000019 } from './0020-figures';
import { PeopleOnce1764000000020 } from './0021-people-once';
import { SearchIndexPerScope1764000000021 } from './0022-search-index-per-scope';
import { SearchAsked1764000000022 } from './0023-search-asked';
import { WordsThatHint1764000000023 } from './0024-words-that-hint';
import { AnswersInDoubt1764000000024 } from './0025-answers-in-doubt';

export const migrations = [
  Foundation1764000000000,
  Records1764000000001,
  PastAnswers1764000000002,
  Topics1764000000003,
  OneRecordTable1764000000004,
  RecordVersions1764000000005,
  StaleByCause1764000000006,
  Imports1764000000007,
  RecordOrder1764000000008,
  Assessments1764000000009,
  Search1764000000010,
  SearchSynonyms1764000000011,
  PastAnswerProposals1764000000012,
  SearchGapsAndContradictions1764000000013,
  CentreSettings1764000000014,
  Statistics1764000000015,
  Presence1764000000016,
  Absence1764000000017,
  Reviewing1764000000018,
  Figures1764000000019,
  PeopleOnce1764000000020,
  SearchIndexPerScope1764000000021,
  SearchAsked1764000000022,
  WordsThatHint1764000000023,
  AnswersInDoubt1764000000024,
];
