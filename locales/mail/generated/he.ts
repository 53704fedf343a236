
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'mail.answer.back': `חזרה לעצומה`,
'mail.answer.refused-text': `חזרו אחורה, תקנו את מה שמופיע כאן וחתמו שוב. מה שהקלדתם עדיין שם.`,
'mail.answer.refused-title': `החתימה שלכם לא נקלטה`,
'mail.confirm.ask': `החתימה שלכם תיספר ברגע שתאשרו אותה. פתחו את הדף הזה ולחצו על הכפתור:`,
'mail.confirm.intro': `עם כתובת האימייל הזאת נחתמה עצומה. אנחנו מקווים שאתם חתמתם.`,
'mail.confirm.not-you': `אם לא אתם חתמתם, אין צורך לעשות דבר: החתימה לא נספרת. אפשר גם למחוק אותה בדף הזה.`,
'mail.confirm.subject': `אשרו את החתימה שלכם`,
'mail.page.comment': `תגובה`,
'mail.page.confirm-button': `אישור החתימה שלי`,
'mail.page.confirm-text': `זה מה שנחתם עם כתובת האימייל שלכם. החתימה תיספר ברגע שתאשרו אותה.`,
'mail.page.confirm-title': `אשרו את החתימה שלכם`,
'mail.page.confirmed-text': `תודה. החתימה שלכם נספרת.`,
'mail.page.confirmed-title': `החתימה שלכם אושרה`,
'mail.page.delete-button': `מחיקת החתימה שלי`,
'mail.page.delete-text': `פעולה זו מוחקת את החתימה שלכם ואת התיעוד של מה שהסכמתם לו. אין ממנה דרך חזרה.`,
'mail.page.delete-title': `ביטול החתימה שלכם`,
'mail.page.deleted-text': `אם הייתה חתימה עם הקישור הזה, היא נמחקה עכשיו, יחד עם התיעוד של מה שהוסכם.`,
'mail.page.deleted-title': `החתימה שלכם בוטלה`,
'mail.page.gone-text': `היא נמחקה. מי שרוצה יכול לחתום שוב.`,
'mail.page.gone-title': `אין כאן חתימה`,
'mail.page.name': `שם`,
'mail.page.unknown-text': `העתיקו את הקישור כולו. אם זה לא עוזר, כתבו למי שמפעיל את העצומה.`,
'mail.page.unknown-title': `הקישור הזה לא עובד`,
'mail.signed.intro': `עם כתובת האימייל הזאת נחתמה שוב עצומה, כנראה על ידיכם.`,
'mail.signed.nothing-to-do': `החתימה הראשונה שלכם כבר נספרת, והיא נשארת כפי שהייתה. אין צורך לעשות דבר. אפשר למחוק אותה בדף הזה:`,
'mail.signed.subject': `כבר חתמתם`,
    };
  