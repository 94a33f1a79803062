/** Why a file cannot be opened. */
export type FileProblem =
  | { readonly code: 'too-large'; readonly bytes: number; readonly maximum: number }
  | { readonly code: 'not-a-zip' }
  | { readonly code: 'not-a-workbook' }
  /** A workbook, but with nothing of ours in it. */
  | { readonly code: 'foreign' }
  /** A workbook in the format of before 2007. */
  | { readonly code: 'old-format' }
  | { readonly code: 'encrypted' }
  | { readonly code: 'damaged'; readonly part: string }
  | { readonly code: 'missing-part'; readonly part: string }
  | { readonly code: 'unsafe-path'; readonly part: string }
  /** Unpacked it would be larger than any workbook of ours, or it is packed as no workbook is. */
  | { readonly code: 'unpacks-too-large'; readonly part: string; readonly maximum: number }
  | { readonly code: 'broken-xml'; readonly part: string }
  /** The XML declares a document type, which could make it grow or read other files. */
  | { readonly code: 'declares-entities'; readonly part: string }
  | {
      readonly code: 'too-many';
      readonly what: 'parts' | 'elements' | 'rows' | 'columns' | 'cells' | 'tables' | 'sheets' | 'names';
      readonly part: string;
      readonly maximum: number;
    };
