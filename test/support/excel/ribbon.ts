/** A command that the add-in has told Excel to be done with. */
export interface CompletedCommand {
  readonly id: string;
  /** 0 for done; anything else is why it could not be done, such as that no such action is known. */
  readonly status: number;
}

/** The ribbon's buttons, as far as an add-in learns of them. */
export class Ribbon {
  readonly completed: CompletedCommand[] = [];
  private presses = 0;

  constructor(private readonly raise: (press: object) => void) {}

  /**
   * Presses the button of an action. An add-in that is not there yet is told as soon as it listens.
   * Answers the id under which the command is completed.
   */
  press(action: string): string {
    this.presses += 1;
    const id = `press-${this.presses}`;
    this.raise([id, action, JSON.stringify({ source: { id: action } })]);
    return id;
  }
}
