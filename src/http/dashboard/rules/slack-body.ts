import { z } from 'zod';

const text = z.object({ type: z.string(), text: z.string() });
const style = z
  .object({ bold: z.boolean(), italic: z.boolean(), code: z.boolean() })
  .partial()
  .optional()
  .transform((given) => given ?? {});

const block = z.discriminatedUnion('type', [
  z.object({ type: z.literal('header'), text }),
  z.object({ type: z.literal('section'), fields: z.array(text) }),
  z.object({ type: z.literal('context'), elements: z.array(text) }),
  z.object({
    type: z.literal('rich_text'),
    elements: z.array(
      z.object({
        type: z.enum(['rich_text_section', 'rich_text_quote']),
        elements: z.array(z.object({ type: z.enum(['text', 'link']), text: z.string(), style })),
      }),
    ),
  }),
]);

/** The body of a message to Slack, as far as its looks go (`render/slack-blocks.ts` writes it). */
export const slackBody = z.object({
  blocks: z.array(block),
  attachments: z
    .array(z.object({ color: z.string().regex(/^#[0-9a-f]{6}$/u), blocks: z.array(block) }))
    .optional()
    .transform((given) => given ?? []),
});
