import { addressOf, placeOf, type Host } from '../host';
import { refuse } from '../host-error';
import { HostObject, kept } from '../host-object';
import { bagOf, changeSheet, type SheetState } from '../workbook-state';
import { range } from './range';

const PAGE = {
  Orientation: 'Portrait',
  PaperSize: 'Letter',
  Zoom: { scale: 100 },
  PrintOrder: 'DownThenOver',
  CenterHorizontally: false,
  CenterVertically: false,
  PrintGridlines: false,
  PrintHeadings: false,
  BlackAndWhite: false,
  DraftMode: false,
  FirstPageNumber: '',
  LeftMargin: 50.4,
  RightMargin: 50.4,
  TopMargin: 54,
  BottomMargin: 54,
  HeaderMargin: 21.6,
  FooterMargin: 21.6,
};

const FOOTER = {
  LeftHeader: '',
  CenterHeader: '',
  RightHeader: '',
  LeftFooter: '',
  CenterFooter: '',
  RightFooter: '',
};

/** How a sheet prints. */
export function pageLayout(host: Host, sheet: SheetState): HostObject {
  const changing = (name: string, value: unknown): void => {
    if (name === 'Orientation' && value !== 'Portrait' && value !== 'Landscape') {
      refuse('InvalidArgument', `Not an orientation: ${String(value)}`);
    }
    if (/(?:Header|Footer)$/.test(name) && String(value).length > 255)
      refuse('InvalidArgument', 'The text is too long.');
    changeSheet(host.workbook, sheet);
  };
  const print = bagOf(sheet.page, 'Print');
  const set = (name: string) => (given: unknown) => {
    const place = placeOf(host, given, sheet);
    if (place.sheet !== sheet) refuse('InvalidArgument', 'Cells of another sheet.');
    changeSheet(host.workbook, sheet);
    print[name] = addressOf(place);
  };
  const get = (name: string) => () => {
    const found = print[name];
    return found === undefined ? null : range(host, placeOf(host, found, sheet));
  };
  const texts = (name: string) => () =>
    new HostObject('HeaderFooter', { properties: kept(bagOf(sheet.page, name), FOOTER, changing) });
  return new HostObject('PageLayout', {
    properties: kept(bagOf(sheet.page, 'Page'), PAGE, changing),
    children: {
      HeadersFooters: () =>
        new HostObject('HeaderFooterGroup', {
          properties: kept(
            bagOf(sheet.page, 'HeadersFooters'),
            { State: 'Default', UseSheetMargins: true, UseSheetScale: true },
            changing,
          ),
          children: {
            DefaultForAllPages: texts('DefaultForAllPages'),
            FirstPage: texts('FirstPage'),
            EvenPages: texts('EvenPages'),
            OddPages: texts('OddPages'),
          },
        }),
    },
    methods: {
      SetPrintArea: set('Area'),
      SetPrintTitleRows: set('TitleRows'),
      SetPrintTitleColumns: set('TitleColumns'),
      GetPrintAreaOrNullObject: get('Area'),
      GetPrintTitleRowsOrNullObject: get('TitleRows'),
      GetPrintTitleColumnsOrNullObject: get('TitleColumns'),
      SetPrintMargins: (unit, margins) => {
        changeSheet(host.workbook, sheet);
        bagOf(sheet.page, 'Page')['Margins'] = { unit, margins };
      },
    },
  });
}
