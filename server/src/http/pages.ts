/** The built web client: its files, and its one page for every address that is a screen. */
import { existsSync } from 'node:fs';
import { join, sep } from 'node:path';
import compression from 'compression';
import express, { type Request, type RequestHandler, type Response } from 'express';

/** Addresses that are never a screen. */
const NO_SCREEN = /^\/(?:api|live|ready|metrics|socket\.io|assets)(?:\/|$)/i;
const YEAR = 31_536_000;

/** Files whose names hold a hash of what they hold may be kept for ever; all others are asked for anew. */
export const clientFiles = (folder: string): RequestHandler =>
  express.static(folder, {
    index: false,
    redirect: false,
    setHeaders: (response: Response, path: string) => response.setHeader('Cache-Control', path.includes(`${sep}assets${sep}`) ? `public, max-age=${YEAR}, immutable` : 'no-cache'),
  });

/** Files travel packed; answers of the API do not: secrets and what others may choose would be packed together. */
export const packed = (): RequestHandler => compression({ filter: (request, response) => !request.path.startsWith('/api') && compression.filter(request, response) });

export const clientScreens = (folder: string): RequestHandler => {
  const page = join(folder, 'index.html');
  return (request, response, next) => {
    if (!isScreen(request) || !existsSync(page)) return next();
    response.setHeader('Cache-Control', 'no-cache');
    response.sendFile(page, { cacheControl: false });
  };
};

const isScreen = (request: Request): boolean =>
  (request.method === 'GET' || request.method === 'HEAD') && !NO_SCREEN.test(request.path) && request.accepts('html') === 'html';
