/*
 * Where the card stands, in numbers: on the last line, at the edges, in columns, right to left, on narrow and zoomed
 * screens. Whatever the table says, a card that has room is on the screen and over no line of its mark.
 */
import { describe, expect, it } from 'vitest';
import { type Box, EDGE, roomBeside, seenOf, spotBeside, spotOfSheet } from '../../entrypoints/card.content/beside';

const DESK = { width: 1280, height: 900 };
const CARD = { width: 348, height: 300 };
const line = (left: number, top: number, width = 120, height = 20): Box => ({ left, right: left + width, top, bottom: top + height });

function put(lines: Box[], { screen = DESK, card = CARD, rtl = false } = {}) {
  const side = roomBeside(lines, screen, card.height);
  const height = Math.min(card.height, side.room);
  return { ...spotBeside({ lines, screen, card: { ...card, height }, rtl, side }), height, covers: side.covers };
}

const CASES: [what: string, lines: Box[], how: Parameters<typeof put>[1], spot: { left: number; top: number }][] = [
  ['in the middle: under it, from where it begins', [line(300, 200)], {}, { left: 300, top: 226 }],
  ['at the right edge: moved in', [line(1150, 200)], {}, { left: 1280 - 8 - 348, top: 226 }],
  ['cut off at the left: kept in', [line(-40, 200)], {}, { left: 8, top: 226 }],
  ['on the last line: above it', [line(300, 870)], {}, { left: 300, top: 870 - 6 - 300 }],
  ['on the first line: under it', [line(300, 0)], {}, { left: 300, top: 26 }],
  ['low, with as much room above: above it', [line(300, 640)], {}, { left: 300, top: 334 }],
  ['over two lines: under the second, from where that begins', [line(900, 200), line(164, 226)], {}, { left: 164, top: 252 }],
  ['over two lines at the foot: above the first', [line(900, 820), line(164, 846)], {}, { left: 164, top: 820 - 6 - 300 }],
  ['over two columns: under its end in the second', [line(40, 860), line(660, 40)], {}, { left: 660, top: 66 }],
  ['right to left: its end under the end of the line', [line(700, 200)], { rtl: true }, { left: 820 - 348, top: 226 }],
  ['right to left at the left edge: kept in', [line(10, 200)], { rtl: true }, { left: 8, top: 226 }],
  ['in a window of 600: inside it', [line(500, 200, 80)], { screen: { width: 600, height: 700 } }, { left: 244, top: 226 }],
  ['a tall card and little room under: above', [line(300, 500)], { card: { width: 348, height: 460 } }, { left: 300, top: 34 }],
  [
    'a card taller than either side: cut to the roomier one',
    [line(300, 500)],
    { card: { width: 348, height: 800 } },
    { left: 300, top: 8 },
  ],
];

describe('beside its mark', () => {
  it.each(CASES)('%s', (_, lines, how, spot) => {
    expect(put(lines, how)).toMatchObject(spot);
  });

  it.each(CASES)('on the screen and over no line: %s', (_, lines, how) => {
    const { left, top, height, covers } = put(lines, how);
    const { width: screenWidth, height: screenHeight } = how?.screen ?? DESK;
    const { width } = how?.card ?? CARD;
    expect(covers).toBe(false);
    expect(left).toBeGreaterThanOrEqual(EDGE);
    expect(left + width).toBeLessThanOrEqual(screenWidth - EDGE);
    expect(top).toBeGreaterThanOrEqual(EDGE);
    expect(top + height).toBeLessThanOrEqual(screenHeight - EDGE);
    const over = lines.filter((one) => one.left < left + width && one.right > left && one.top < top + height && one.bottom > top);
    expect(over).toEqual([]);
  });

  it('covers a mark that leaves no room on either side, at the foot of the screen', () => {
    const placed = put([line(20, 60, 500, 200)], { screen: { width: 1000, height: 320 } });
    expect(placed).toEqual({ left: 8, top: 12, height: 300, covers: true });
  });

  it('stands at the foot where the mark is nowhere', () => {
    expect(put([])).toMatchObject({ left: 8, top: 900 - 8 - 300 });
  });
});

describe('as a sheet', () => {
  const phone = (visualViewport: Parameters<typeof seenOf>[0]['visualViewport'], innerWidth = 320, innerHeight = 640) =>
    seenOf({ innerWidth, innerHeight, visualViewport });
  const seen = (offsetLeft: number, offsetTop: number, width: number, height: number) => ({ offsetLeft, offsetTop, width, height });

  it.each([
    ['at 320 pixels: the whole width, at the foot', phone(null), false, { left: 0, top: 340, width: 320 }],
    ['at its head where the foot would cover the mark', phone(null), true, { left: 0, top: 0, width: 320 }],
    ['above a keyboard on the screen', phone(seen(0, 0, 320, 380)), false, { left: 0, top: 80, width: 320 }],
    [
      'on a page enlarged by two fingers: where the reader looks',
      phone(seen(200, 300, 400, 400), 800, 800),
      false,
      { left: 200, top: 400, width: 400 },
    ],
    ['enlarged further: never narrower than a phone', phone(seen(200, 300, 160, 320), 320), false, { left: 200, top: 320, width: 320 }],
    [
      'in a window narrower than a phone: no wider than it',
      phone(seen(0, 0, 200, 400), 200, 400),
      false,
      { left: 0, top: 100, width: 200 },
    ],
    ['taller than what is seen: not above the page', phone(seen(0, 0, 320, 200)), false, { left: 0, top: 0, width: 320 }],
  ] as const)('%s', (_, at, upper, spot) => {
    expect({ ...spotOfSheet(at, 300, upper), width: at.width }).toEqual(spot);
  });
});
