import { getCollection } from 'astro:content';
import type { APIRoute } from 'astro';
import { readCoverage } from '../../loaders/read-coverage.ts';
import type { EventRecord } from '../../schemas/event-record.ts';
import { drawCoverage } from '../../views/draw-coverage.ts';

export async function getStaticPaths() {
  return (await getCollection('events')).map(({ id, data: event }) => ({
    params: { slug: id },
    props: { event },
  }));
}

/** The picture of an event's coverage as a file. */
export const GET: APIRoute<{ event: EventRecord }> = ({ props }) =>
  new Response(`${drawCoverage(readCoverage(props.event).picture)}\n`, {
    headers: { 'Content-Type': 'image/svg+xml' },
  });
