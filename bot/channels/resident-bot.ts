/** The bot as the Bot Framework knows it: hears a message activity, lets the engine take the turn, says its lines. */
import { ActivityHandler, type TurnContext } from 'botbuilder';
import { takeTurn } from '../engine/take-turn.ts';
import type { TurnInput, TurnPorts, TurnResult } from '../engine/turn.ts';
import { lineActivity } from './messenger/adapter.ts';

export class ResidentBot extends ActivityHandler {
  #result: TurnResult | undefined;

  constructor(input: TurnInput, ports: TurnPorts) {
    super();
    this.onMessage(async (context, next) => {
      this.#result = await takeTurn(input, ports);
      if (this.#result.lines.length > 0) await context.sendActivities(this.#result.lines.map(lineActivity));
      await next();
    });
  }

  /** What the turn leaves behind; run it first. */
  async hear(context: TurnContext): Promise<TurnResult> {
    await this.run(context);
    if (this.#result === undefined)
      throw new Error(`the bot heard an activity of type ${context.activity.type}, which is no message`);
    return this.#result;
  }
}
