import { expect, it } from 'vitest';
import { createTrie, type Trie } from '../../../src/rules/index/aho-corasick.ts';

function walk(trie: Trie, word: string): number | null {
  let node = 0;
  for (let i = 0; i < word.length; i++) {
    node = trie.child(node, word.charCodeAt(i));
    if (node === 0) return null;
  }
  return node;
}

it('numbers its nodes level by level, and knows the way up and down', () => {
  const trie = createTrie(['she', 'he', 'hers', 's']);
  expect(trie.size).toBe(8);
  expect([...trie.ends]).toEqual([5, 4, 7, 1]);
  expect(['s', 'h', 'sh', 'he', 'she', 'her', 'hers'].map((word) => walk(trie, word))).toEqual([
    1, 2, 3, 4, 5, 6, 7,
  ]);
  expect([...trie.parents.subarray(0, trie.size)]).toEqual([0, 0, 0, 1, 2, 3, 4, 6]);
  expect(String.fromCharCode(...trie.units.subarray(1, trie.size))).toBe('shheers');
  expect(['e', 'sherry', 'hex', '验'].map((word) => walk(trie, word))).toEqual([null, null, null, null]);
});

it('keeps thousands of strings apart', () => {
  const words = Array.from({ length: 5_000 }, (_, i) => `word ${i} ${String.fromCharCode(0x4e00 + i)}`);
  const trie = createTrie(words);
  expect(words.map((word) => walk(trie, word))).toEqual([...trie.ends]);
  expect(new Set(trie.ends).size).toBe(words.length);
});
