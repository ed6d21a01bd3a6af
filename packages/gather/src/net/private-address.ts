import { BlockList, isIP } from 'node:net';

// Addresses that lead to this machine, its network, or nowhere: a page from outside must not make Readout ask them.

const IPV4 =
  '0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24 192.0.2.0/24 192.88.99.0/24 192.168.0.0/16 198.18.0.0/15 198.51.100.0/24 203.0.113.0/24 224.0.0.0/4 240.0.0.0/4';
/** Besides those of their own: the ranges that carry an IPv4 address inside (mapped, translated, 6to4, Teredo). */
const IPV6 =
  '::/96 ::ffff:0:0:0/96 64:ff9b::/96 64:ff9b:1::/48 100::/64 2001::/23 2001:db8::/32 2002::/16 3fff::/20 5f00::/16 fc00::/7 fe80::/10 fec0::/10 ff00::/8';

const four = listOf(IPV4, 'ipv4');
const six = listOf(IPV6, 'ipv6');

function listOf(ranges: string, family: 'ipv4' | 'ipv6'): BlockList {
  const list = new BlockList();
  for (const range of ranges.split(' ')) {
    const [address = '', bits] = range.split('/');
    list.addSubnet(address, Number(bits), family);
  }
  return list;
}

/** True as well of what is no IP address at all. */
export function isPrivateAddress(address: string): boolean {
  const plain = address.replace(/^\[|\]$/gu, '').split('%')[0] ?? '';
  const family = isIP(plain);
  if (family === 4) return four.check(plain, 'ipv4');
  if (family !== 6) return true;
  const mapped = mappedOf(plain);
  return mapped ? four.check(mapped, 'ipv4') : six.check(plain, 'ipv6');
}

/** ::ffff:192.0.2.1, also when it is written ::ffff:c000:201. */
function mappedOf(address: string): string | undefined {
  const host = new URL(`http://[${address}]/`).hostname.slice(1, -1);
  const [, high, low] = /^::ffff:([\da-f]{1,4}):([\da-f]{1,4})$/u.exec(host) ?? [];
  if (high === undefined || low === undefined) return undefined;
  const [a, b] = [Number.parseInt(high, 16), Number.parseInt(low, 16)];
  return [a >> 8, a & 255, b >> 8, b & 255].join('.');
}
