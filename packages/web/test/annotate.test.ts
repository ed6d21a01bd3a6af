import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { annotate, type Mark, type Piece } from '../src/lib/annotate';

const words = (piece: Piece<Mark>): string =>
  typeof piece === 'string' ? piece : `[${piece.mark.id}${piece.first ? '' : '…'}:${piece.pieces.map(words).join('')}]`;
const plain = (piece: Piece<Mark>): string => (typeof piece === 'string' ? piece : piece.pieces.map(plain).join(''));
const mark = (id: string, start: number, end: number): Mark => ({ id, start, end });
const drawn = (text: string, ...marks: Mark[]) => annotate(text, marks).map((pieces) => pieces.map(words).join(''));

describe('marks become a tree', () => {
  it('nested', () => {
    expect(drawn('he said so', mark('b', 8, 10), mark('a', 3, 10))).toEqual(['he [a:said [b:so]]']);
  });
  it('crossing: the second goes on after the first', () => {
    expect(drawn('abcdef', mark('a', 0, 4), mark('b', 2, 6))).toEqual(['[a:ab[b:cd]][b…:ef]']);
  });
  it('two over the same words', () => {
    expect(drawn('abc', mark('a', 0, 3), mark('b', 0, 3))).toEqual(['[a:[b:abc]]']);
  });
  it('paragraphs apart, unless a mark runs across them', () => {
    expect(drawn('one\n\ntwo\n\nthree', mark('a', 5, 13))).toEqual(['one', '[a:two\n\nthr]ee']);
    expect(drawn('one\n \n\ntwo\n')).toEqual(['one', 'two\n']);
  });
  it('marks outside of the text are left out', () => {
    expect(drawn('abc', mark('a', 2, 9), mark('b', 2, 2), mark('c', -1, 2))).toEqual(['abc']);
  });
});

describe('on any text', () => {
  const marks = fc.array(fc.tuple(fc.nat(40), fc.nat(12)), { maxLength: 8 });
  it('no word is lost or doubled, every mark opens once', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-c\n ]{0,40}$/), marks, (text, spans) => {
        const given = spans
          .map(([start, length], at) => mark(`m${at}`, start, start + length))
          .filter(({ start, end }) => end > start && end <= text.length && text.slice(start, end).trim());
        const paragraphs = annotate(text, given);
        const flat = paragraphs.map((pieces) => pieces.map(plain).join('')).join('');
        expect(flat.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
        const opened =
          paragraphs
            .flatMap((pieces) => pieces.map(words))
            .join('')
            .match(/\[m\d+:/g) ?? [];
        expect(opened.length).toBe(new Set(opened).size);
      }),
    );
  });
});
