import type { CollaborationMessage, TransportService } from '@odoo/o-spreadsheet';

const isRevision = (
  message: CollaborationMessage,
): message is CollaborationMessage & { nextRevisionId: string; serverRevisionId: string } =>
  'serverRevisionId' in message;

/**
 * The server of o-spreadsheet's collaboration, in one process: it puts revisions in one order and passes them on to
 * everyone, the sender included. A revision made on an outdated state is dropped; its sender rebases it on what it
 * receives and sends it again.
 */
export class Broker implements TransportService<CollaborationMessage> {
  #listeners: { readonly id: string; readonly receive: (message: CollaborationMessage) => void }[] =
    [];
  #revision: string;

  /** `revision` is the revision id of the data that every client starts from. */
  constructor(revision: string) {
    this.#revision = revision;
  }

  async sendMessage(message: CollaborationMessage): Promise<void> {
    this.receive(message);
  }

  /** Takes a message at once; false when it was made on an outdated state and dropped. */
  receive(message: CollaborationMessage): boolean {
    // The local file is the snapshot: clients have no say in that.
    if (message.type === 'SNAPSHOT' || message.type === 'SNAPSHOT_CREATED') return false;
    if (isRevision(message)) {
      if (message.serverRevisionId !== this.#revision) return false;
      this.#revision = message.nextRevisionId;
    }
    for (const listener of this.#listeners) listener.receive(message);
    return true;
  }

  onNewMessage(id: string, receive: (message: CollaborationMessage) => void): void {
    // A new list, because a message may be on its way through the old one.
    this.#listeners = [...this.#listeners, { id, receive }];
  }

  leave(id: string): void {
    this.#listeners = this.#listeners.filter((listener) => listener.id !== id);
  }
}
