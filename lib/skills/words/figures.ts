import { cueLines } from './lexicon';

/** Units of time, words of duration and of people, and what makes a period open, in the languages of the profiles. */
export const figureCues = cueLines(`
years: years, year, yrs, yr, yrs., y.o.e, yoe, jahre, jahren, jahr, ans, annees, annee, anos, ano, anni, anno, lata, lat, rok, roku, года, лет, год, jaar, jaren, ar, års
months: months, month, monate, monaten, monat, mois, meses, mes, mesi, mese, miesiecy, месяцев, месяца, maanden
notWork: old, ago, of age, warranty, anniversary, lease, contract left, alt, her, il y a, de edad, de idade, guarantee, mandate, until, left, younger, older, degree, bachelor, study, studies
crew: team, teams, squad, group of, crew, equipe, equipo, gruppe, staff, department
since: since, seit, depuis, desde, dal, od, с, sinds, from, ab, sedan
present: present, now, today, current, currently, heute, aktuell, aujourd'hui, actuel, present, actualidad, actual, presente, atual, atualmente, oggi, obecnie, teraz, настоящее время, heden, ongoing, to date, jetzt, hoy
`);

/** Small numbers in words. */
export const NUMBER_WORDS: Readonly<Record<string, number>> = {
  one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12, thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19, twenty: 20, thirty: 30,
  ein: 1, eine: 1, einem: 1, zwei: 2, drei: 3, vier: 4, funf: 5, sechs: 6, sieben: 7, acht: 8, neun: 9, zehn: 10, elf: 11, zwolf: 12, zwanzig: 20, funfzehn: 15,
  un: 1, deux: 2, trois: 3, quatre: 4, cinq: 5, sept: 7, huit: 8, neuf: 9, dix: 10, douze: 12, quinze: 15, vingt: 20,
  dos: 2, tres: 3, cuatro: 4, cinco: 5, seis: 6, siete: 7, ocho: 8, nueve: 9, diez: 10, doce: 12, quince: 15, veinte: 20,
  dois: 2, duas: 2, quatro: 4, sete: 7, oito: 8, nove: 9, dez: 10, vinte: 20, doze: 12,
  due: 2, tre: 3, quattro: 4, cinque: 5, sei: 6, sette: 7, otto: 8, dieci: 10,
  dwa: 2, trzy: 3, cztery: 4, piec: 5, szesc: 6, три: 3, два: 2, пять: 5,
};
