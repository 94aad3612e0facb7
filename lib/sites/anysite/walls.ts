/** Pages that stand in front of the page. Only plain signs: a wrong wall would hide a person. */
import type { WallReason } from '../../domain/reading';
import { all, query, text } from '../dom';

/** Titles as seen 2024–2026: Cloudflare, DataDome, PerimeterX, Akamai and the boards' own. */
const CHALLENGE =
  /^(just a moment|attention required|security check|checking your browser|verif(y|ying) (that )?you are (a )?human|are you (a )?(human|robot)|robot check|captcha|pardon our interruption|ddos-guard|one more step|please wait|human verification|help us protect .{1,30}|security( \| .{1,30})?|challenge( - .{1,30})?|bot verification)\W*( \| .{1,40})?$/i;
const BLOCKED =
  /^(access (to this page has been )?denied|403( forbidden)?|forbidden|you have been blocked|request blocked|sorry, you have been blocked)\b/i;
const LOST =
  /^(404\b.{0,40}|(page|profile|job|user|candidate|error 404)?[ :-]*(page )?not found|page (does not|doesn['’]t) exist|seite nicht gefunden|page introuvable|p[aá]gina no encontrada)\W*([|·–—-].{1,60})?$/i;
const LOGIN =
  /^(log ?in|sign ?in|sign ?up|log on|anmelden|einloggen|connexion|se connecter|iniciar sesi[oó]n|entrar|accedi|inloggen|logga in|zaloguj)\b.{0,60}$/i;

export function wallOf(doc: Document): WallReason | null {
  const title = text(query(doc, 'title'));
  const heading = text(query(doc, 'h1'));
  if (CHALLENGE.test(title)) return 'challenge';
  if (BLOCKED.test(title) || (title === '' && BLOCKED.test(heading))) return 'blocked';
  if (LOST.test(title) || (LOST.test(heading) && all(doc, 'h2').length === 0)) return 'not found';
  const password = query(doc, 'input[type="password"]') !== null;
  const behind = title.split(/\s+[|·–—-]\s+/);
  if (password && (behind.some((part) => LOGIN.test(part)) || LOGIN.test(heading))) return 'login';
  return null;
}
