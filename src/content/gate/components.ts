import { ALERT_KINDS } from '../../markdown/labels.ts';

/**
 * The components an `.mdx` article may use, with their props. Values are plain text between quotes, never code.
 *
 * ```mdx
 * <Aside type="warning" title="Mind the date">The fee changed in 2024.</Aside>
 * <Figure src="./fees.png" alt="Fees fell twice" caption="AWS Marketplace fees, 2021 to 2024" />
 * <Figure caption="Two tables">…</Figure>
 * <Details summary="How this was counted" open>…</Details>
 * ```
 */
export const COMPONENTS: Readonly<Record<string, Readonly<Record<string, Prop>>>> = {
  Aside: { type: { type: 'choice', values: ALERT_KINDS }, title: { type: 'text' } },
  Figure: {
    src: { type: 'picture', required: 'alone' },
    alt: { type: 'text', required: 'alone' },
    caption: { type: 'text' },
  },
  Details: { summary: { type: 'text', required: 'always' }, open: { type: 'flag' } },
};

/** `alone`: when the component has nothing between its tags. */
export type Prop = { required?: 'always' | 'alone' } & (
  | { type: 'text' }
  | { type: 'picture' }
  | { type: 'flag' }
  | { type: 'choice'; values: readonly string[] }
);
