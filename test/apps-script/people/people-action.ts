import type { GridPerson } from './grid-person.ts';

export type PeopleAction = {
  name: string;
  act: (person: GridPerson) => void;
  /**
   * What stands against it. `nothing`: all goes on by itself. `warned`: the sheet says that only the machine writes there, and the menu's
   * "rebuild" puts it right. `told`: the panel or the sidebar says what is wrong, and "rebuild" puts it right.
   */
  after: 'nothing' | 'warned' | 'told';
  /** The person took away what people had typed. */
  takesTyped?: true;
};
