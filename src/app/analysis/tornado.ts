/** A tornado's bar, for the doors. */
export type { TornadoBar } from '../../model/analysis/tornado';
