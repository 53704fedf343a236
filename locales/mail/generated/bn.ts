
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'mail.answer.back': `পিটিশনে ফিরে যান`,
'mail.answer.refused-text': `ফিরে যান, এখানে উল্লেখ করা বিষয়গুলো ঠিক করে আবার স্বাক্ষর করুন। আপনার লেখা এখনো সেখানে আছে।`,
'mail.answer.refused-title': `আপনার স্বাক্ষর নেওয়া হয়নি`,
'mail.confirm.ask': `আপনি নিশ্চিত করলেই আপনার স্বাক্ষর গোনা হবে। এই পেজ খুলে বোতামটি চাপুন:`,
'mail.confirm.intro': `কেউ একজন, আশা করি আপনিই, এই ইমেইল ঠিকানা দিয়ে একটি পিটিশনে স্বাক্ষর করেছেন।`,
'mail.confirm.not-you': `আপনি না করে থাকলে কিছু করতে হবে না: স্বাক্ষরটি গোনা হবে না। চাইলে ওই পেজে সেটি মুছেও ফেলতে পারেন।`,
'mail.confirm.subject': `আপনার স্বাক্ষর নিশ্চিত করুন`,
'mail.page.comment': `মন্তব্য`,
'mail.page.confirm-button': `আমার স্বাক্ষর নিশ্চিত করুন`,
'mail.page.confirm-text': `আপনার ইমেইল ঠিকানা দিয়ে এই স্বাক্ষর করা হয়েছে। আপনি নিশ্চিত করলেই এটি গোনা হবে।`,
'mail.page.confirm-title': `আপনার স্বাক্ষর নিশ্চিত করুন`,
'mail.page.confirmed-text': `ধন্যবাদ। আপনার স্বাক্ষর গোনা হয়েছে।`,
'mail.page.confirmed-title': `আপনার স্বাক্ষর নিশ্চিত হয়েছে`,
'mail.page.delete-button': `আমার স্বাক্ষর মুছুন`,
'mail.page.delete-text': `এতে আপনার স্বাক্ষর ও আপনার সম্মতির রেকর্ড মুছে যাবে। এটি আর ফেরানো যাবে না।`,
'mail.page.delete-title': `আপনার স্বাক্ষর প্রত্যাহার করুন`,
'mail.page.deleted-text': `এই লিংকে কোনো স্বাক্ষর থাকলে তা সম্মতির রেকর্ডসহ এখন মুছে ফেলা হয়েছে।`,
'mail.page.deleted-title': `আপনার স্বাক্ষর প্রত্যাহার করা হয়েছে`,
'mail.page.gone-text': `এটি মুছে ফেলা হয়েছে। যে কেউ চাইলে আবার স্বাক্ষর করতে পারেন।`,
'mail.page.gone-title': `এখানে কোনো স্বাক্ষর নেই`,
'mail.page.name': `নাম`,
'mail.page.unknown-text': `পুরো লিংকটি কপি করুন। তাতে কাজ না হলে পিটিশনের পরিচালককে লিখুন।`,
'mail.page.unknown-title': `এই লিংক কাজ করছে না`,
'mail.signed.intro': `কেউ একজন, সম্ভবত আপনিই, এই ইমেইল ঠিকানা দিয়ে আবার একটি পিটিশনে স্বাক্ষর করেছেন।`,
'mail.signed.nothing-to-do': `আপনার প্রথম স্বাক্ষর আগেই গোনা হয়েছে এবং যেমন ছিল তেমনই থাকবে। আপনাকে কিছু করতে হবে না। এই পেজে সেটি মুছতে পারেন:`,
'mail.signed.subject': `আপনি আগেই স্বাক্ষর করেছেন`,
    };
  