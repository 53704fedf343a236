
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'mail.answer.back': `العودة إلى العريضة`,
'mail.answer.refused-text': `يُرجى الرجوع وتصحيح ما هو مذكور هنا ثم التوقيع من جديد. ما كتبتموه لا يزال هناك.`,
'mail.answer.refused-title': `لم يُستلم توقيعكم`,
'mail.confirm.ask': `يُحتسب توقيعكم بعد تأكيده. يُرجى فتح هذه الصفحة والضغط على الزر:`,
'mail.confirm.intro': `وقّع شخص ما، ونأمل أن تكونوا أنتم، على عريضة باستخدام عنوان البريد الإلكتروني هذا.`,
'mail.confirm.not-you': `إن لم تكونوا أنتم من وقّع، فلا داعي لفعل أي شيء: لا يُحتسب التوقيع. ويمكنكم أيضًا حذفه في تلك الصفحة.`,
'mail.confirm.subject': `يُرجى تأكيد توقيعكم`,
'mail.page.comment': `التعليق`,
'mail.page.confirm-button': `تأكيد توقيعي`,
'mail.page.confirm-text': `هذا ما جرى التوقيع به باستخدام عنوان بريدكم الإلكتروني. يُحتسب بعد تأكيدكم.`,
'mail.page.confirm-title': `تأكيد توقيعكم`,
'mail.page.confirmed-text': `شكرًا لكم. توقيعكم محتسب.`,
'mail.page.confirmed-title': `تم تأكيد توقيعكم`,
'mail.page.delete-button': `حذف توقيعي`,
'mail.page.delete-text': `يؤدي هذا إلى حذف توقيعكم وسجل ما وافقتم عليه. ولا يمكن التراجع عن ذلك.`,
'mail.page.delete-title': `سحب توقيعكم`,
'mail.page.deleted-text': `إن كان هناك توقيع مرتبط بهذا الرابط فقد حُذف الآن، مع سجل ما جرت الموافقة عليه.`,
'mail.page.deleted-title': `تم سحب توقيعكم`,
'mail.page.gone-text': `لقد حُذف. ويمكن لمن يرغب أن يوقّع مرة أخرى.`,
'mail.page.gone-title': `لا يوجد توقيع هنا`,
'mail.page.name': `الاسم`,
'mail.page.unknown-text': `يُرجى نسخ الرابط كاملًا. وإن لم ينفع ذلك، يُرجى مراسلة من يدير العريضة.`,
'mail.page.unknown-title': `هذا الرابط لا يعمل`,
'mail.signed.intro': `وقّع شخص ما، وغالبًا أنتم، مرة أخرى على عريضة باستخدام عنوان البريد الإلكتروني هذا.`,
'mail.signed.nothing-to-do': `توقيعكم الأول محتسب بالفعل، ويبقى كما هو. لا داعي لفعل أي شيء. يمكنكم حذفه في هذه الصفحة:`,
'mail.signed.subject': `لقد وقّعتم من قبل`,
    };
  