/** The workbook that is open in Excel, for the doors of the add-in. */
export { connectExcel, type ExcelApplication } from '../hosts/excel/excel-application';
