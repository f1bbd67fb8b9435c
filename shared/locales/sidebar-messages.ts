import { sidebar as english } from './en/sidebar.ts';
import { sidebar as japanese } from './ja/sidebar.ts';
import type { Language } from './messages.ts';

export type SidebarMessages = typeof japanese;

/** The sidebar's words: a door of their own, so that the page does not carry every text of the extension. */
export function sidebarMessagesFor(language: Language): SidebarMessages {
  return language === 'ja' ? japanese : english;
}
