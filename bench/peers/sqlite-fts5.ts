import Database from 'libsql';
import { DEEPEST_RANK } from '../system.ts';
import type { Peer } from './peer.ts';

/** SQLite's full-text search with its BM25, any of the tokens. One table a collection, in memory. */
export function sqliteFts5(tokenize: Peer['tokenize']): Peer {
  const database = new Database(':memory:');
  return {
    name: 'sqlite-fts5',
    tokenize,
    index(sentences) {
      database.exec('DROP TABLE IF EXISTS sentences');
      database.exec("CREATE VIRTUAL TABLE sentences USING fts5(text, content='', tokenize='unicode61')");
      const insert = database.prepare('INSERT INTO sentences (rowid, text) VALUES (?, ?)');
      database.exec('BEGIN');
      for (const [row, tokens] of sentences.entries()) insert.run(row, tokens.join(' '));
      database.exec('COMMIT');
      // SQLite's bm25 is the better the lower.
      const select = database
        .prepare('SELECT rowid, -rank FROM sentences WHERE sentences MATCH ? ORDER BY rank, rowid LIMIT ?')
        .raw();
      return (question) => {
        if (question.length === 0) return [];
        const query = question.map((token) => `"${token}"`).join(' OR ');
        return select.all(query, DEEPEST_RANK).flatMap((row) => {
          const [sentence, score] = Array.isArray(row) ? row : [];
          return [{ sentence: Number(sentence), score: Number(score) }];
        });
      };
    },
  };
}
