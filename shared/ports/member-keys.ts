/** This device's key for one workbook. Only the public half can ever be read. */
export interface MemberKey {
  /** 65 bytes of an uncompressed P-256 point, 130 hexadecimal digits. */
  publicKey: string;
  /** First 16 hexadecimal digits of the SHA-256 of the public key. */
  fingerprint: string;
  /** ECDSA P-256 with SHA-256 over ASCII text: r and s, 128 hexadecimal digits. */
  sign(text: string): Promise<string>;
}

export interface MemberKeys {
  /** The key for a workbook; made at the first call, the same ever after. */
  of(workbookId: string): Promise<MemberKey>;
}
