import type { ChartPlan } from '../../workbook/plan';
import { escapePlain } from './escape-xml';
import { CHART_NAMESPACE, DRAWING_NAMESPACE, RELATIONSHIP_NAMESPACE } from './namespaces';
import { XML_HEAD } from './package';

const UNITS_PER_POINT = 12_700;

/** Where a sheet's charts stand, with their alternative texts; `ids` are their relationships' ids. */
export function drawingXml(charts: readonly ChartPlan[], ids: readonly string[]): string {
  const anchors = charts.map((chart, index) => anchorXml(chart, ids[index]!, index + 2));
  return (
    `${XML_HEAD}<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"` +
    ` xmlns:a="${DRAWING_NAMESPACE}">${anchors.join('')}</xdr:wsDr>`
  );
}

function anchorXml({ at, size, name, title, altText }: ChartPlan, relationship: string, id: number): string {
  const width = Math.round(size.width * UNITS_PER_POINT);
  const height = Math.round(size.height * UNITS_PER_POINT);
  return (
    `<xdr:oneCellAnchor><xdr:from><xdr:col>${at.column}</xdr:col><xdr:colOff>0</xdr:colOff>` +
    `<xdr:row>${at.row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:ext cx="${width}" cy="${height}"/>` +
    '<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>' +
    `<xdr:cNvPr id="${id}" name="${escapePlain(name)}" descr="${escapePlain(altText)}" title="${escapePlain(title)}"/>` +
    '<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>' +
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
    `<a:graphic><a:graphicData uri="${CHART_NAMESPACE}">` +
    `<c:chart xmlns:c="${CHART_NAMESPACE}" xmlns:r="${RELATIONSHIP_NAMESPACE}" r:id="${relationship}"/>` +
    '</a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:oneCellAnchor>'
  );
}
