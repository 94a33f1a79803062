import { READ_FILE_TEXT } from '../../../strings/read-file';
import type { FileProblem } from './file-problem';

/** Why a file cannot be opened and what to do, as one plain line. */
export function describeFileProblem(problem: FileProblem): string {
  switch (problem.code) {
    case 'too-large':
      return READ_FILE_TEXT.tooLarge(problem.maximum);
    case 'not-a-zip':
      return READ_FILE_TEXT.notAZip;
    case 'not-a-workbook':
      return READ_FILE_TEXT.notAWorkbook;
    case 'foreign':
      return READ_FILE_TEXT.foreign;
    case 'old-format':
      return READ_FILE_TEXT.oldFormat;
    case 'encrypted':
      return READ_FILE_TEXT.encrypted;
    case 'damaged':
    case 'broken-xml':
      return READ_FILE_TEXT.damaged(problem.part);
    case 'missing-part':
      return READ_FILE_TEXT.missingPart(problem.part);
    case 'unsafe-path':
      return READ_FILE_TEXT.unsafePath(problem.part);
    case 'unpacks-too-large':
      return READ_FILE_TEXT.unpacksTooLarge(problem.part, problem.maximum);
    case 'declares-entities':
      return READ_FILE_TEXT.declaresEntities(problem.part);
    case 'too-many':
      return READ_FILE_TEXT.tooMany(problem.what, problem.part, problem.maximum);
  }
}
