import { useLook } from './look';

/** A short word on the state of something, framed; `isGood` where there is nothing to do about it. */
export function Mark({ text, isGood = false }: { text: string; isGood?: boolean }) {
  const look = useLook();
  return <span className={`${look.mark} ${isGood ? look.markGood : look.markWarning}`}>{text}</span>;
}
