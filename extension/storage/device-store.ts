import { MikiwameError } from '#shared/errors.ts';
import { stampSchema } from '#shared/model/stamp.ts';
import type { Device, DeviceStore } from '#shared/ports/device-store.ts';

import type { Database } from './database.ts';
import { deviceSchema } from './device.ts';
import { kept } from './failure.ts';

/** Where the device table keeps the newest stamp. */
const lastStampKey = 'lastStamp';

/** The device's own settings over Dexie. */
export function createDeviceStore(database: Database): DeviceStore {
  return {
    load: () => kept(() => readDevice(database)),
    async get(key) {
      const device = await kept(() => readDevice(database));
      return device[key];
    },
    set: (values) =>
      kept(() =>
        database.transaction('rw', database.device, async () => {
          const device = await readDevice(database);
          const parsed = deviceSchema.safeParse({ ...device, ...values });
          if (!parsed.success) {
            throw new MikiwameError('record-invalid', parsed.error.issues[0]?.path.join('.') ?? '');
          }
          const changed = Object.entries(parsed.data).filter(([key]) => key in values);
          await database.device.bulkPut(changed.map(([key, value]) => ({ key, value })));
        }),
      ),
  };
}

/**
 * Reads the device inside the transaction of the caller, if there is one.
 * @throws MikiwameError `storage-failed` when it is not readable: a device without its name must not stamp anything.
 */
export async function readDevice(database: Database): Promise<Device> {
  const rows = await database.device.toArray();
  const known = Object.fromEntries(rows.map(({ key, value }) => [key, value]));
  delete known[lastStampKey];
  const parsed = deviceSchema.safeParse(known);
  if (parsed.success) return parsed.data;
  throw new MikiwameError('storage-failed', parsed.error.issues[0]?.path.join('.') ?? '');
}

/** What stamping needs: the device's name, who works on it, and the newest stamp it gave or received (empty at first). */
export async function readStamping(
  database: Database,
): Promise<{ deviceId: string; raterId: string | null; lastStamp: string }> {
  const [id, rater, last] = await database.device.bulkGet(['deviceId', 'raterId', lastStampKey]);
  const raterId = deviceSchema.shape.raterId.safeParse(rater?.value);
  const deviceId = deviceSchema.shape.deviceId.safeParse(id?.value);
  const lastStamp = stampSchema.safeParse(last?.value);
  if (!deviceId.success) throw new MikiwameError('storage-failed', 'deviceId');
  return {
    deviceId: deviceId.data,
    raterId: raterId.success ? raterId.data : null,
    lastStamp: lastStamp.success ? lastStamp.data : '',
  };
}

/** Remembers the newest stamp, in the transaction of the caller. */
export async function writeLastStamp(database: Database, stamp: string): Promise<void> {
  if (stamp !== '') await database.device.put({ key: lastStampKey, value: stamp });
}
