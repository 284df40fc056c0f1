/** One sentence of a colleague, read as a resident's would be. */
import * as z from 'zod';

export const UnderstandBodySchema = z
  .strictObject({
    text: z.string().trim().min(3).max(1000).meta({
      description: 'What happened and where, in one sentence; typed or dictated.',
      example: 'Nie świeci latarnia przy Lipowej 12',
    }),
  })
  .meta({ id: 'Sentence' });

export const UnderstoodSchema = z
  .object({
    category: z.string().nullable().meta({ description: 'Id; null = nothing in the words speaks for one.' }),
    street: z.string().nullable().meta({ description: 'As the city names it; null = none that the city knows.' }),
    houseNumber: z.string().nullable(),
    place: z.string().nullable().meta({ description: 'For the form: street and number, else the place as it was said.' }),
    subarea: z.string().nullable().meta({ description: 'Id, when certain.' }),
    urgent: z.boolean(),
  })
  .meta({ id: 'Understood', description: 'To be read and put right by whoever wrote the sentence. Nothing of it is kept.' });
export type Understood = z.infer<typeof UnderstoodSchema>;
