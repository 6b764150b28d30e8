import type { ServerResponse } from 'node:http';
import { Inject, Injectable, type OnModuleDestroy } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Identity } from '../../identity/identity.js';
import { OpenSessions, type Session } from '../../identity/sessions.js';
import { unreadOf } from '../../reading/notices.js';
import { IDENTITY } from '../accounts/guard.js';

/** How often it is looked whether anybody was told something: one question for all who watch at this process. */
const EVERY_MS = 1000;
/** After so many looks the session is asked for again, and a line goes out that keeps the connection. */
const ASK_AGAIN = 20;
/** One more and the oldest of an account ends: a browser has one for each page that is looked at. */
const MOST_OF_ACCOUNT = 6;

interface Watcher {
  organ: number;
  account: string;
  token: string;
  answer: ServerResponse;
  /** What it was told last. */
  said: string;
}

/**
 * Tells open pages that something has come, as soon as it is seen. What it is they ask for themselves, so nothing of a
 * case goes this way. To watch is no sign of life: a session that nobody uses ends all the same, and the stream with it.
 */
@Injectable()
export class Watch implements OnModuleDestroy {
  private readonly sessions: OpenSessions;
  private watchers: Watcher[] = [];
  private timer: NodeJS.Timeout | undefined;
  private looks = 0;
  private looking = false;

  constructor(@Inject(IDENTITY) private readonly identity: Identity) {
    this.sessions = new OpenSessions(identity);
  }

  begin({ organ, account }: Session, token: string, reply: FastifyReply): void {
    const mine = this.watchers.filter((one) => one.account === account.id);
    if (mine.length >= MOST_OF_ACCOUNT) mine[0]?.answer.end();
    const answer = reply.hijack().raw;
    const headers = { 'content-type': 'text/event-stream; charset=utf-8', 'x-accel-buffering': 'no' };
    answer.writeHead(200, { ...(reply.getHeaders() as Record<string, string>), ...headers });
    answer.write(': \n\n');
    const watcher = { organ: organ.id, account: account.id, token, answer, said: '' };
    this.watchers.push(watcher);
    answer.on('close', () => {
      this.watchers = this.watchers.filter((one) => one !== watcher);
    });
    this.timer ??= setInterval(() => void this.look(), EVERY_MS).unref();
    void this.look();
  }

  onModuleDestroy(): void {
    clearInterval(this.timer);
    for (const { answer } of this.watchers) answer.end();
  }

  /** A store that is away is asked again the next time. */
  private async look(): Promise<void> {
    if (this.looking || this.watchers.length === 0) return;
    this.looking = true;
    try {
      this.looks += 1;
      if (this.looks % ASK_AGAIN === 0) await this.endThoseOver();
      const watchers = this.watchers;
      const counts = await unreadOf(this.identity.log, watchers);
      for (const [i, watcher] of watchers.entries()) tell(watcher, counts[i] ?? { unread: 0, newest: 0 });
    } catch {
    } finally {
      this.looking = false;
    }
  }

  private async endThoseOver(): Promise<void> {
    const watchers = this.watchers;
    const sessions = await Promise.all(watchers.map(({ token }) => this.sessions.watching(token)));
    for (const [i, { answer }] of watchers.entries())
      if (sessions[i]) answer.write(': \n\n');
      else answer.end();
  }
}

function tell(watcher: Watcher, count: { unread: number; newest: number }): void {
  const said = JSON.stringify(count);
  if (said === watcher.said) return;
  watcher.said = said;
  watcher.answer.write(`data: ${said}\n\n`);
}
