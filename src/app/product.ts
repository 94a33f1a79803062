/** The version of the product, as in the package's own description. */
export const PRODUCT_VERSION = '0.1.0';

/**
 * When this version was released: ISO 8601 with seconds, UTC. A workbook is stamped with this and not
 * with the time of day, so that the same input gives the same bytes.
 */
export const RELEASED = '2026-11-22T00:00:00Z';
