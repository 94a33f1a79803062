import type { WorkbookPlan } from '../../workbook/plan';
import { printArea } from '../../workbook/print';
import { escapeAttribute, escapeText } from './escape-xml';
import { RELATIONSHIP_NAMESPACE, SPREADSHEET_NAMESPACE } from './namespaces';
import { XML_HEAD } from './package';
import { MARK, markName } from './sheet-marks';
import { printNames } from './sheet-page';

const LONGEST_SHEET_NAME = 31;
const FORBIDDEN_IN_SHEET_NAME = /[[\]:*?/\\]|^'|'$|^$/;

/**
 * The workbook's own part. Everything is calculated anew on opening. Throws on sheet names that
 * Excel refuses, or an active sheet that the plan lacks.
 */
export function workbookXml(plan: WorkbookPlan, sheetIds: readonly string[]): string {
  const active = plan.sheets.findIndex(({ name }) => name === plan.activeSheet);
  if (active < 0) throw new Error(`The plan has no sheet ${plan.activeSheet} to open on.`);
  refuseWrongSheetNames(plan);
  const sheets = plan.sheets.map(
    ({ name }, index) =>
      `<sheet name="${escapeAttribute(name)}" sheetId="${index + 1}" r:id="${sheetIds[index]}"/>`,
  );
  return (
    `${XML_HEAD}<workbook xmlns="${SPREADSHEET_NAMESPACE}" xmlns:r="${RELATIONSHIP_NAMESPACE}">` +
    `<workbookPr/><bookViews><workbookView xWindow="0" yWindow="0" windowWidth="28800" windowHeight="15600"` +
    ` tabRatio="850" activeTab="${active}"/></bookViews><sheets>${sheets.join('')}</sheets>` +
    `${namesXml(plan)}<calcPr calcId="191029" fullCalcOnLoad="1"/></workbook>`
  );
}

function namesXml({ sheets, names }: WorkbookPlan): string {
  const own = names.map(({ name, sheet, area, comment }) => {
    const about = comment === undefined ? '' : ` comment="${escapeAttribute(comment)}"`;
    return `<definedName name="${escapeAttribute(name)}"${about}>${escapeText(printArea({ sheet, ...area }))}</definedName>`;
  });
  const printed = sheets.flatMap((sheet, index) =>
    printNames(sheet).map(
      ({ name, refersTo }) =>
        `<definedName name="${name}" localSheetId="${index}">${escapeText(refersTo)}</definedName>`,
    ),
  );
  const marks = [...new Set(sheets.map(({ name }) => markName(name)))].map(
    (name) => `<definedName name="${name}" hidden="1">${escapeText(MARK)}</definedName>`,
  );
  return `<definedNames>${[...printed, ...own, ...marks].join('')}</definedNames>`;
}

function refuseWrongSheetNames({ sheets }: WorkbookPlan): void {
  const seen = new Set<string>();
  for (const { name } of sheets) {
    if (name.length > LONGEST_SHEET_NAME || FORBIDDEN_IN_SHEET_NAME.test(name)) {
      throw new Error(`${JSON.stringify(name)} cannot be a sheet's name.`);
    }
    if (seen.has(name.toLowerCase())) throw new Error(`The plan has two sheets named ${name}.`);
    seen.add(name.toLowerCase());
  }
}
