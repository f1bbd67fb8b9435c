import { describe } from 'vitest';

import { workbookGatewayContract } from '../contract/workbook-gateway.ts';

describe('a workbook in memory', () => {
  workbookGatewayContract(async (workbook) => {
    const key = { publicKey: `04${'0'.repeat(128)}`, fingerprint: '0123456789abcdef' };
    return { gateway: workbook.gatewayFor(key.fingerprint), key };
  });
});
