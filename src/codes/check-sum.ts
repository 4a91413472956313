/** A check sum of 24 bits over bytes, the CRC-24 of RFC 9580: any one character that changed shows. */
export function crc24(bytes: Iterable<number>): number {
  let sum = 0xb704ce;
  for (const byte of bytes) {
    sum ^= byte << 16;
    for (let bit = 0; bit < 8; bit++) {
      sum <<= 1;
      if (sum & 0x1000000) sum ^= 0x1864cfb;
    }
  }
  return sum & 0xffffff;
}

/** A check sum as its three bytes. */
export function sumBytes(sum: number): readonly number[] {
  return [sum >> 16, (sum >> 8) & 0xff, sum & 0xff];
}
